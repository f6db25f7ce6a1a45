//! Content codings of error bodies. The only door to `flate2` and `brotli_decompressor`.

use std::io::{BufReader, Read};

use brotli_decompressor::{BrotliDecoderParameter, Decompressor};
use bytes::Bytes;
use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

use super::collected::Unread;

/// More codings than this over each other nobody means.
const MAX_CODINGS: usize = 3;

/// `body` without the codings its headers name (RFC 9110, section 8.4.1), at most `limit` bytes of it.
pub(crate) fn decode(headers: &HeaderMap, body: Bytes, limit: usize) -> Result<Bytes, Unread> {
    let mut body = body;
    let mut seen = 0;
    // They are named in the order they were applied.
    for line in headers.get_all(CONTENT_ENCODING).iter().rev() {
        let line = line.to_str().map_err(|_| Unread::UnknownCoding)?;
        for coding in line.rsplit(',').map(|coding| coding.trim_matches([' ', '\t'])) {
            if coding.is_empty() || coding.eq_ignore_ascii_case("identity") {
                continue;
            }
            seen += 1;
            if seen > MAX_CODINGS {
                return Err(Unread::UnknownCoding);
            }
            body = decode_one(coding, &body, limit)?.into();
        }
    }
    Ok(body)
}

fn decode_one(coding: &str, body: &[u8], limit: usize) -> Result<Vec<u8>, Unread> {
    // An empty body is empty in any coding: that is what gateways send.
    if body.is_empty() {
        return Ok(Vec::new());
    }
    match coding.to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" => read(MultiGzDecoder::new(body), limit),
        // The format is zlib's; some servers send the bare stream.
        "deflate" => match read(ZlibDecoder::new(body), limit) {
            Err(Unread::Broken) => read(DeflateDecoder::new(body), limit),
            decoded => decoded,
        },
        "br" => {
            let mut decoder = Decompressor::new(body, 4096);
            // Windows of up to 1 GiB are no part of the content coding (RFC 7932, section 9.1).
            decoder.set_parameter(BrotliDecoderParameter::BROTLI_DECODER_PARAM_LARGE_WINDOW, 0);
            read(decoder, limit)
        }
        _ => Err(Unread::UnknownCoding),
    }
}

/// Reads no further than one byte past the limit, however much a small body would grow to.
fn read(decoder: impl Read, limit: usize) -> Result<Vec<u8>, Unread> {
    let mut decoded = Vec::new();
    let limit_and_one = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    BufReader::new(decoder).take(limit_and_one).read_to_end(&mut decoded).map_err(|_| Unread::Broken)?;
    if decoded.len() > limit { Err(Unread::TooLong) } else { Ok(decoded) }
}
