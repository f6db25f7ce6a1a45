//! Errors of the service itself.

use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};

/// An error of the service, as a status and a code of its own. The localizing layer around all routes makes a problem
/// document of it, with the code's text in `locales/…/service.ftl`; for people it becomes a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) status: StatusCode,
    /// `None` where the text of the status says it all.
    pub(crate) code: Option<&'static str>,
    /// The member of the request it is about.
    target: Option<String>,
    /// Seconds until the request may be sent again.
    pub(crate) wait: Option<u64>,
}

impl Fault {
    pub(crate) const ADDRESS: Self = Self::new(StatusCode::NOT_FOUND, "serviceAddressUnknown");
    pub(crate) const TENANT: Self = Self::new(StatusCode::NOT_FOUND, "serviceTenantUnknown");
    pub(crate) const CODE: Self = Self::new(StatusCode::NOT_FOUND, "serviceCodeUnknown");
    const METHOD: Self = Self::new(StatusCode::METHOD_NOT_ALLOWED, "serviceMethodNotAllowed");

    const MALFORMED: Self = Self::new(StatusCode::BAD_REQUEST, "serviceAddressInvalid");
    pub(crate) const STATUS: Self = Self::new(StatusCode::BAD_REQUEST, "serviceStatusInvalid");
    pub(crate) const KIND: Self = Self::new(StatusCode::BAD_REQUEST, "serviceKindInvalid");
    pub(crate) const TEXT: Self = Self::new(StatusCode::BAD_REQUEST, "serviceTextMissing");
    pub(crate) const LIMIT: Self = Self::new(StatusCode::BAD_REQUEST, "serviceLimitInvalid");
    pub(crate) const BROKEN: Self = Self::new(StatusCode::BAD_REQUEST, "serviceBodyBroken");
    pub(crate) const DAMAGED: Self = Self::new(StatusCode::BAD_REQUEST, "serviceCodingDamaged");
    pub(crate) const NOT_JSON: Self = Self::new(StatusCode::BAD_REQUEST, "serviceBodyNotJson");

    pub(crate) const CODING: Self = Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "serviceCodingUnknown");
    pub(crate) const JSON_NEEDED: Self = Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "serviceJsonNeeded");
    pub(crate) const BATCH: Self = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "serviceBatchInvalid");
    pub(crate) const BATCH_STATUS: Self = Self::new(StatusCode::UNPROCESSABLE_ENTITY, "serviceStatusInvalid");

    pub(crate) const TOO_LARGE: Self = Self::new(StatusCode::PAYLOAD_TOO_LARGE, "serviceBodyTooLong");
    pub(crate) const BATCH_LENGTH: Self = Self::new(StatusCode::PAYLOAD_TOO_LARGE, "serviceBatchTooLong");
    pub(crate) const HEAD: Self = Self::new(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE, "serviceHeadTooLong");
    pub(crate) const TOO_SLOW: Self = Self::new(StatusCode::REQUEST_TIMEOUT, "serviceTooSlow");
    pub(crate) const TOO_MANY: Self = Self::new(StatusCode::TOO_MANY_REQUESTS, "serviceTooMany");
    pub(crate) const BUSY: Self = Self::new(StatusCode::SERVICE_UNAVAILABLE, "serviceBusy");

    const fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code: Some(code), target: None, wait: None }
    }

    /// The same error, with the member of the request it is about.
    pub(crate) fn at(self, target: String) -> Self {
        Self { target: Some(target), ..self }
    }

    /// The same error, with the seconds until the request may be sent again.
    pub(crate) fn after(self, seconds: u64) -> Self {
        Self { wait: Some(seconds), ..self }
    }

    /// The error a response tells of: its own, or what the framework means by a bare status.
    pub(crate) fn of(response: &Response) -> Option<Self> {
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
