//! Bodies that are too long or break off.

use std::sync::Arc;

use bytes::{Buf, Bytes};
use error_l10n_http::DEFAULT_BODY_LIMIT;
use http::Response;
use http_body::Frame;
use http_body_util::{Full, StreamBody};

use crate::support::{BrokenOff, Frames, NOT_FOUND, json, layer, spanish, through};

fn padded(length: usize) -> String {
    format!("{NOT_FOUND}{}", " ".repeat(length - NOT_FOUND.len()))
}

#[tokio::test]
async fn a_body_of_the_limit_is_read_and_a_longer_one_answered_from_the_status() {
    assert_eq!(DEFAULT_BODY_LIMIT, 65_536);
    let fits = through(&layer(), spanish(), json(404, &padded(DEFAULT_BODY_LIMIT))).await;
    assert_eq!(fits.json()["origin"], "code");
    let longer = through(&layer(), spanish(), json(404, &padded(DEFAULT_BODY_LIMIT + 1))).await;
    assert_eq!(longer.json()["origin"], "status");
    assert_eq!(longer.json()["detail"], "El recurso solicitado no existe.");
}

#[tokio::test]
async fn the_limit_may_be_set() {
    let layer = layer().body_limit(NOT_FOUND.len());
    assert_eq!(through(&layer, spanish(), json(404, NOT_FOUND)).await.json()["origin"], "code");
    assert_eq!(through(&layer, spanish(), json(404, &padded(NOT_FOUND.len() + 1))).await.json()["origin"], "status");
}

#[tokio::test]
async fn a_body_that_says_it_is_longer_is_not_waited_for() {
    let mut body = Frames::new([Ok(NOT_FOUND)]);
    body.lower_size = 65_537;
    let taken = Arc::clone(&body.taken);
    let answer = through(&layer(), spanish(), Response::builder().status(404).body(body).unwrap()).await;
    assert_eq!((&answer.json()["origin"], *taken.lock().unwrap()), (&"status".into(), 0));
}

#[tokio::test]
async fn an_endless_body_is_left_at_the_limit() {
    let frames = std::iter::repeat_with(|| Ok::<_, BrokenOff>(Frame::data(Bytes::from_static(&[b' '; 1000]))));
    let body = StreamBody::new(futures_util::stream::iter(frames));
    let answer = through(&layer(), spanish(), Response::builder().status(404).body(body).unwrap()).await;
    assert_eq!(answer.json()["origin"], "status");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_answered_from_the_status() {
    for frames in [vec![Ok(NOT_FOUND), Err(BrokenOff)], vec![Err(BrokenOff)], vec![Ok(""), Ok("{"), Err(BrokenOff)]] {
        let body = Frames::new(frames);
        let answer = through(&layer(), spanish(), Response::builder().status(404).body(body).unwrap()).await;
        let json = answer.json();
        assert_eq!((&json["origin"], json.get("codes")), (&"status".into(), None));
    }
}

#[tokio::test]
async fn a_body_in_many_frames_is_one_body() {
    let frames = NOT_FOUND.split_inclusive(' ').map(Ok).collect::<Vec<_>>();
    let answer = through(&layer(), spanish(), Response::builder().status(404).body(Frames::new(frames)).unwrap()).await;
    assert_eq!(answer.json()["code"], "99904");
}

#[tokio::test]
async fn data_may_be_any_buffer() {
    let half = NOT_FOUND.len() / 2;
    let chain = Bytes::from_static(&NOT_FOUND.as_bytes()[..half]).chain(&NOT_FOUND.as_bytes()[half..]);
    let frame: Result<_, BrokenOff> = Ok(Frame::data(chain));
    let body = StreamBody::new(futures_util::stream::iter([frame]));
    let answer = through(&layer(), spanish(), Response::builder().status(404).body(body).unwrap()).await;
    assert_eq!(answer.json()["code"], "99904");

    let body = Full::new(std::collections::VecDeque::from(b"fine".to_vec()));
    assert_eq!(through(&layer(), spanish(), Response::new(body)).await.body, "fine");
}
