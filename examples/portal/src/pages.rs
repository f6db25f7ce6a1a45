//! The front end: one page and its script.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use maud::{DOCTYPE, Markup, html};

use crate::stub;

/// Referrals that are in order.
const FINE: [&str; 2] = ["contoso", "fabrikam"];

pub(crate) fn router() -> Router {
    Router::new()
        .route("/", get(list))
        .route(
            "/portal.js",
            get(|| async { file("text/javascript; charset=utf-8", include_str!("../assets/portal.js")) }),
        )
        .route("/portal.css", get(|| async { file("text/css; charset=utf-8", include_str!("../assets/portal.css")) }))
}

fn file(media_type: &'static str, content: &'static str) -> impl IntoResponse {
    ([(CONTENT_TYPE, media_type)], content)
}

async fn list() -> Markup {
    let failing = stub::errors().into_iter().map(|(_, code, _)| code);
    let names: Vec<String> = FINE.iter().map(|name| (*name).to_owned()).chain(failing).collect();
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Referrals" }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/portal.css";
                script src="/portal.js" defer {}
            }
            body {
                header {
                    h1 { "Referrals" }
                    label { "Language "
                        select #language {
                            option value="" { "as the browser says" }
                            option value="en" lang="en" { "English" }
                            option value="es" lang="es" { "Español" }
                            option value="ru" lang="ru" { "Русский" }
                        }
                    }
                }
                main {
                    ul #referrals {
                        @for name in names { li { button type="button" data-referral=(name) { (name) } } }
                    }
                    section #answer aria-live="polite" aria-label="Referral" {
                        p .hint { "Open a referral. Those named after a status or a code fail with it." }
                    }
                }
            }
        }
    }
}
