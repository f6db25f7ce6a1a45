//! A small partner portal: a list of referrals, read from a stub of the Referrals API that fails in every documented
//! way. `cargo run -p portal-example -- [ADDRESS] [--reviewed]` serves it, by default at http://127.0.0.1:8090/;
//! `--reviewed` answers with the reviewed edition of the texts.
//!
//! What a portal needs is in `api`: a proxy to the API, and around it the layer. The page reads `title`, `detail` and
//! `advice` of the answer and shows them; that is all it knows of errors.

mod api;
mod pages;
mod stub;

use std::env;
use std::io;

use axum::Router;
use error_l10n::Catalog;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    let (options, addresses): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|word| word == "--reviewed");
    let address = addresses.into_iter().next().unwrap_or_else(|| "127.0.0.1:8090".to_owned());
    let catalog = Catalog::builder().reviewed(!options.is_empty()).build().map_err(io::Error::other)?;

    let upstream = TcpListener::bind("127.0.0.1:0").await?;
    let upstream_address = upstream.local_addr()?;
    tokio::spawn(async move { axum::serve(upstream, stub::router()).await });

    let portal = TcpListener::bind(address).await?;
    println!("the portal is at http://{}/", portal.local_addr()?);
    let app = Router::new().merge(pages::router()).nest("/api", api::router(upstream_address, catalog));
    axum::serve(portal, app).await
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::Request;
    use error_l10n::{EntryKind, LanguagePriorityList};
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn every_documented_error_comes_in_the_users_language_in_both_shapes_and_editions() {
        for reviewed in [false, true] {
            every_documented_error_comes(reviewed).await;
        }
        assert_eq!(stub::errors().iter().filter(|(kind, ..)| *kind == EntryKind::Code).count(), 27);
        assert_eq!(stub::errors().iter().filter(|(kind, ..)| *kind == EntryKind::Status).count(), 22);
    }

    async fn every_documented_error_comes(reviewed: bool) {
        let upstream = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let catalog = || Catalog::builder().reviewed(reviewed).build().unwrap();
        let api = api::router(upstream.local_addr().unwrap(), catalog());
        tokio::spawn(async move { axum::serve(upstream, stub::router()).await });
        let catalog = catalog();
        for language in ["en", "es", "ru"] {
            let negotiated = catalog.negotiate(&LanguagePriorityList::from_tags([language]));
            for (_, code, status) in stub::errors() {
                let entry = catalog.entries(negotiated).find(|entry| entry.code == code).unwrap();
                let expected = entry.description.unwrap();
                for (path, member) in [("", "/detail"), ("/classic", "/error/message")] {
                    let uri = format!("{path}/referrals/{code}");
                    let request = Request::get(uri).header("accept-language", language).body(Body::empty()).unwrap();
                    let response = api.clone().oneshot(request).await.unwrap();
                    assert_eq!(response.status(), status);
                    assert_eq!(response.headers()["ms-requestid"], "7b1f0c52");
                    let body = response.into_body().collect().await.unwrap().to_bytes();
                    let body = String::from_utf8(body.to_vec()).unwrap();
                    assert!(!body.contains("DEVELOPER"), "{body}");
                    let json: serde_json::Value = serde_json::from_str(&body).unwrap();
                    assert_eq!(json.pointer(member).and_then(|text| text.as_str()), Some(&*expected), "{code}");
                }
            }
        }
    }
}
