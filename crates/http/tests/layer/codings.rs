//! Encoded bodies.

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use http::Response;
use http::header::HeaderValue;
use http_body_util::Full;

use crate::support::{Answer, NOT_FOUND, NOT_FOUND_ES, layer, spanish, through};

fn gzip(body: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn zlib(body: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn deflate(body: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(body).unwrap();
    encoder.finish().unwrap()
}

fn brotli(body: &[u8]) -> Vec<u8> {
    let mut encoded = Vec::new();
    brotli::BrotliCompress(&mut &*body, &mut encoded, &brotli::enc::BrotliEncoderParams::default()).unwrap();
    encoded
}

async fn answer(codings: &[&str], status: u16, body: Vec<u8>) -> Answer {
    let mut response = Response::builder().status(status).body(Full::<Bytes>::from(body)).unwrap();
    for coding in codings {
        response.headers_mut().append("content-encoding", HeaderValue::from_str(coding).unwrap());
    }
    through(&layer(), spanish(), response).await
}

#[tokio::test]
async fn every_coding_is_decoded_and_its_header_gone() {
    let body = NOT_FOUND.as_bytes();
    let cases: [(&[&str], Vec<u8>); 9] = [
        (&["gzip"], gzip(body)),
        (&["X-GZip"], gzip(body)),
        (&["br"], brotli(body)),
        (&["deflate"], zlib(body)),
        (&["deflate"], deflate(body)),
        (&["identity"], body.to_vec()),
        (&["gzip, br"], brotli(&gzip(body))),
        (&["gzip", "br"], brotli(&gzip(body))),
        (&["gzip"], [gzip(&body[..20]), gzip(&body[20..])].concat()),
    ];
    for (codings, encoded) in cases {
        let answer = answer(codings, 404, encoded).await;
        assert_eq!(answer.body, NOT_FOUND_ES, "{codings:?}");
        assert_eq!(answer.header("content-encoding"), None);
    }
}

#[tokio::test]
async fn an_empty_body_is_empty_in_any_coding() {
    for coding in ["gzip", "br", "deflate"] {
        assert_eq!(answer(&[coding], 410, Vec::new()).await.json()["title"], "Eliminado", "{coding}");
    }
}

#[tokio::test]
async fn damaged_and_unknown_codings_are_answered_from_the_status() {
    let whole = gzip(NOT_FOUND.as_bytes());
    let cases: [(&[&str], Vec<u8>); 8] = [
        (&["gzip"], whole[..whole.len() / 2].to_vec()),
        (&["gzip"], NOT_FOUND.as_bytes().to_vec()),
        (&["br"], whole.clone()),
        (&["br"], brotli(NOT_FOUND.as_bytes())[..40].to_vec()),
        (&["deflate"], whole.clone()),
        (&["zstd"], NOT_FOUND.as_bytes().to_vec()),
        (&["gzip", "gzip", "gzip", "gzip"], gzip(&gzip(&gzip(&whole)))),
        (&["gz\u{e9}ip"], whole.clone()),
    ];
    for (codings, encoded) in cases {
        let answer = answer(codings, 404, encoded).await;
        let json = answer.json();
        assert_eq!((&json["origin"], &json["codes"]), (&"status".into(), &serde_json::Value::Null), "{codings:?}");
        assert_eq!(json["detail"], "El recurso solicitado no existe.", "{codings:?}");
    }
}

#[tokio::test]
async fn a_bomb_is_read_no_further_than_the_limit() {
    let mut bomb = NOT_FOUND.as_bytes().to_vec();
    bomb.resize(2 << 20, b' ');
    for (coding, encoded) in [("gzip", gzip(&bomb)), ("br", brotli(&bomb)), ("deflate", zlib(&bomb))] {
        assert!(encoded.len() < 64 << 10, "{coding}: {}", encoded.len());
        assert_eq!(answer(&[coding], 404, encoded).await.json()["origin"], "status", "{coding}");
    }
}

#[tokio::test]
async fn a_brotli_window_of_a_gibibyte_is_refused() {
    // The header of a large window: 0x11, then the bits of the window.
    let answer = answer(&["br"], 404, vec![0x11, 0x1e, 0x80, 0xff, 0xff, 0xff, 0x7f]).await;
    assert_eq!(answer.json()["origin"], "status");
}
