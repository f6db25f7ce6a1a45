//! Overlays and tenants, and what happens when they change.

use std::fs;
use std::path::Path;
use std::time::Duration;

use error_l10n_http::{Service, ServiceOptions};
use tokio::net::TcpListener;

use crate::support::{BODY, get, post, send};

fn write(folder: &Path, text: &str) {
    fs::create_dir_all(folder.join("es")).unwrap();
    fs::write(folder.join("es/portal.ftl"), text).unwrap();
}

async fn explain(service: &Service, query: &str) -> String {
    let request = post(&format!("/v1/explain?lang=es{query}")).body(BODY.into()).unwrap();
    send(service, request).await.json()["detail"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn tenants_have_texts_of_their_own_over_those_of_all() {
    let (all, acme) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(all.path(), "code-99904 = No está\ncode-portal = Del portal\n");
    write(acme.path(), "code-99904 = No hay tal cliente\n");
    let service = Service::new(ServiceOptions::new().overlay(all.path()).tenant("acme", acme.path())).unwrap();
    assert_eq!(explain(&service, "").await, "No está");
    assert_eq!(explain(&service, "&tenant=").await, "No está");
    assert_eq!(explain(&service, "&tenant=acme").await, "No hay tal cliente");
    let portal = get(&service, "/v1/codes/portal?lang=es&tenant=acme").await;
    assert_eq!(portal.json()["description"], "Del portal");
    assert_eq!(get(&service, "/healthz").await.json()["tenants"], serde_json::json!(["acme"]));
}

#[tokio::test]
async fn a_broken_overlay_is_refused_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "code-99904 No");
    let error = Service::new(ServiceOptions::new().overlay(folder.path())).unwrap_err();
    assert!(error.is_syntax() && error.line() == Some(1), "{error}");
    assert!(Service::new(ServiceOptions::new().tenant("acme", "no/such/folder")).unwrap_err().is_io());
}

#[tokio::test]
async fn a_broken_overlay_keeps_the_old_texts_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "code-99904 = Uno\n");
    let service = Service::new(ServiceOptions::new().overlay(folder.path())).unwrap();
    write(folder.path(), "code-99904 = Dos\ncode-99901 Roto\n");
    assert!(service.reload().unwrap_err().is_syntax());
    assert_eq!(explain(&service, "").await, "Uno");
    let health = get(&service, "/healthz").await;
    let json = health.json();
    assert_eq!((health.status.as_u16(), &json["status"], &json["loaded"]), (200, &"degraded".into(), &1.into()));
    let broken = &json["brokenOverlay"];
    assert_eq!((&broken["line"], &broken["column"]), (&2.into(), &12.into()));
    assert!(broken["file"].as_str().unwrap().ends_with("es/portal.ftl"));
    assert_eq!(broken["reason"], "not valid Fluent: expected a token starting with \"=\"");
    assert_eq!(broken["help"], "write 'id = text'; indent further lines of a text by four spaces");
    assert!(get(&service, "/metrics").await.body.contains(r#"error_l10n_reloads_total{outcome="refused"} 1"#));

    write(folder.path(), "code-99904 = Tres\n");
    service.reload().unwrap();
    assert_eq!(explain(&service, "").await, "Tres");
    assert_eq!(get(&service, "/healthz").await.json()["status"], "ok");
}

#[tokio::test]
async fn a_folder_that_is_gone_keeps_the_old_texts_until_it_is_back() {
    let place = tempfile::tempdir().unwrap();
    let (folder, away) = (place.path().join("texts"), place.path().join("away"));
    write(&folder, "code-99904 = Uno\n");
    let service = Service::new(ServiceOptions::new().overlay(&folder)).unwrap();
    fs::rename(&folder, &away).unwrap();
    assert!(service.reload().unwrap_err().is_io());
    assert_eq!(explain(&service, "").await, "Uno");
    let json = get(&service, "/healthz").await.json();
    let broken = &json["brokenOverlay"];
    assert_eq!((&json["status"], &broken["reason"]), (&"degraded".into(), &"it does not exist".into()));
    assert_eq!(broken["help"], "check the path and its permissions");
    fs::rename(&away, &folder).unwrap();
    service.reload().unwrap();
    assert_eq!(get(&service, "/healthz").await.json()["status"], "ok");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_is_noticed_and_no_request_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "code-99904 = Uno\n");
    let service = Service::new(ServiceOptions::new().overlay(folder.path())).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let serving = service.clone();
    let serving = tokio::spawn(async move { serving.serve(listener, async { drop(ended.await) }).await });
    tokio::time::sleep(Duration::from_millis(100)).await;
    write(folder.path(), "code-99904 = Dos, y más largo\n");
    let (mut texts, mut asked) = (Vec::new(), 0);
    while texts.last().map(String::as_str) != Some("Dos, y más largo") {
        let text = explain(&service, "").await;
        assert!(["Uno", "Dos, y más largo"].contains(&text.as_str()), "{text}");
        texts.push(text);
        asked += 1;
        assert!(asked < 20_000, "the change was never noticed");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    end.send(()).unwrap();
    serving.await.unwrap();
}
