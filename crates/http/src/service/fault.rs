//! Errors of the service itself.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};

/// An error of the service, as a status and a code of its own. The localizing layer around all routes makes a problem
/// document of it, with the code's text in `locales/…/service.ftl`; for people it becomes a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) status: StatusCode,
    /// `None` where the text of the status says it all.
    pub(super) code: Option<&'static str>,
    /// The member of the request it is about.
    target: Option<String>,
    /// Seconds until the request may be sent again.
    pub(super) wait: Option<u64>,
}

impl Fault {
    pub(super) const ADDRESS: Self = Self::new(StatusCode::NOT_FOUND, "serviceAddressUnknown");
    pub(super) const TENANT: Self = Self::new(StatusCode::NOT_FOUND, "serviceTenantUnknown");
    pub(super) const CODE: Self = Self::new(StatusCode::NOT_FOUND, "serviceCodeUnknown");
    const METHOD: Self = Self::new(StatusCode::METHOD_NOT_ALLOWED, "serviceMethodNotAllowed");

    const MALFORMED: Self = Self::new(StatusCode::BAD_REQUEST, "serviceAddressInvalid");
    pub(super) const STATUS: Self = Self::new(StatusCode::BAD_REQUEST, "serviceStatusInvalid");
    pub(super) const KIND: Self = Self::new(StatusCode::BAD_REQUEST, "serviceKindInvalid");
    pub(super) const TEXT: Self = Self::new(StatusCode::BAD_REQUEST, "serviceTextMissing");
    pub(super) const LIMIT: Self = Self::new(StatusCode::BAD_REQUEST, "serviceLimitInvalid");
    pub(super) const BROKEN: Self = Self::new(StatusCode::BAD_REQUEST, "serviceBodyBroken");
    pub(super) const DAMAGED: Self = Self::new(StatusCode::BAD_REQUEST, "serviceCodingDamaged");
    pub(super) const NOT_JSON: Self = Self::new(StatusCode::BAD_REQUEST, "serviceBodyNotJson");

    pub(super) const CODING: Self = Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "serviceCodingUnknown");
    pub(super) const JSON_NEEDED: Self = Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "serviceJsonNeeded");
    pub(super) const BATCH: Self = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "serviceBatchInvalid");
    pub(super) const BATCH_STATUS: Self = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "serviceStatusInvalid");

    pub(super) const TOO_LARGE: Self = Self::new(StatusCode::PAYLOAD_TOO_LARGE, "serviceBodyTooLong");
    pub(super) const BATCH_LENGTH: Self = Self::new(StatusCode::PAYLOAD_TOO_LARGE, "serviceBatchTooLong");
    pub(super) const HEAD: Self = Self::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "serviceHeadTooLong");
    pub(super) const TOO_SLOW: Self = Self::new(StatusCode::REQUEST_TIMEOUT, "serviceTooSlow");
    pub(super) const TOO_MANY: Self = Self::new(StatusCode::TOO_MANY_REQUESTS, "serviceTooMany");
    pub(super) const BUSY: Self = Self::new(StatusCode::SERVICE_UNAVAILABLE, "serviceBusy");

    const fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code: Some(code), target: None, wait: None }
    }

    /// The same error, with the member of the request it is about.
    pub(super) fn at(self, target: String) -> Self {
        Self { target: Some(target), ..self }
    }

    /// The same error, with the seconds until the request may be sent again.
    pub(super) fn after(self, seconds: u64) -> Self {
        Self { wait: Some(seconds), ..self }
    }

    /// The error a response tells of: its own, or what the framework means by a bare status.
    pub(super) fn of(response: &Response) -> Option<Self> {
        let status = response.status();
        if status.as_u16() < 400 {
            return None;
        }
        let named = response.extensions().get::<Self>().cloned();
        named.or(Some(match status {
            StatusCode::METHOD_NOT_ALLOWED => Self::METHOD,
            StatusCode::BAD_REQUEST => Self::MALFORMED,
            StatusCode::PAYLOAD_TOO_LARGE => Self::TOO_LARGE,
            _ => Self { status, code: None, target: None, wait: None },
        }))
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let body = match self.code {
            Some(code) => serde_json::json!({ "code": code, "target": self.target }).to_string(),
            None => String::new(),
        };
        let mut response =
            (self.status, [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-store")], body).into_response();
        if let Some(seconds) = self.wait {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}
