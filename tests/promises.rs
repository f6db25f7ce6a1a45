//! Promises about the types themselves.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test says what it expects in the shortest way"
)]

use std::thread;

use error_l10n::{
    ApiError, Arguments, Catalog, CatalogBuilder, Detail, Entry, Error, ErrorCode, Finder, Found, Html,
    LanguagePriorityList, Negotiated, Negotiator, Origin, Resolver, Retry, RetryAfter, UserDetail, UserMessage,
};

#[test]
fn every_public_type_can_be_sent_and_shared() {
    fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<ApiError<'_>>();
    is_send_and_sync::<Arguments<'_>>();
    is_send_and_sync::<Catalog>();
    is_send_and_sync::<CatalogBuilder>();
    is_send_and_sync::<Detail<'_>>();
    is_send_and_sync::<Entry<'_>>();
    is_send_and_sync::<Error>();
    is_send_and_sync::<ErrorCode<'_>>();
    is_send_and_sync::<Finder>();
    is_send_and_sync::<Found<'_>>();
    is_send_and_sync::<Html<'_>>();
    is_send_and_sync::<LanguagePriorityList>();
    is_send_and_sync::<Negotiated>();
    is_send_and_sync::<Negotiator>();
    is_send_and_sync::<Origin>();
    is_send_and_sync::<Resolver>();
    is_send_and_sync::<Retry>();
    is_send_and_sync::<RetryAfter>();
    is_send_and_sync::<UserDetail<'_>>();
    is_send_and_sync::<UserMessage<'_>>();
}

#[test]
fn one_resolver_serves_many_threads_in_many_languages() {
    let resolver = Resolver::new(Catalog::embedded());
    thread::scope(|scope| {
        for (language, expected) in [("en", "minutes"), ("es", "minutos"), ("ru", "минуты")].repeat(4) {
            let resolver = &resolver;
            scope.spawn(move || {
                for _ in 0..200 {
                    let error = ApiError::default().with_status(429).with_retry_after("120", std::time::UNIX_EPOCH);
                    let negotiated = resolver.negotiate(&LanguagePriorityList::from_tags([language]));
                    let message = resolver.resolve(&error, negotiated);
                    assert!(message.advice().unwrap().contains(expected));
                }
            });
        }
    });
}

#[test]
fn a_message_may_outlive_everything_but_its_resolver_and_its_error() {
    let resolver = Resolver::new(Catalog::embedded());
    let body = br#"{"code": "99904"}"#.to_vec();
    let message = {
        let languages = LanguagePriorityList::parse_accept_language(&String::from("es"));
        let error = ApiError::from_slice(&body).into_owned();
        drop(languages);
        resolver.explain(&body, error.status(), "es")
    };
    assert_eq!(message.text(), "Recurso no encontrado");
}
