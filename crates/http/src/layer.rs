//! The tower layer: error responses of a service, in the language of the request.

mod answer;
mod asked;
mod body;
pub(crate) mod coding;
pub(crate) mod collected;
mod future;
pub(crate) mod headers;
mod localized;
pub(crate) mod owned;
mod same_shape;
mod settings;
pub(crate) mod unknown;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::task::{Context, Poll};

use error_l10n::Resolver;
use http::{Request, Response, request, response};
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

use self::asked::Asked;
use self::body::Bodies;
pub use self::body::{AnyBody, LocalizedBody, SameBody};
pub use self::future::ResponseFuture;
pub use self::localized::Localized;
use self::settings::{Settings, Shape, Texts};
pub use self::unknown::UnknownCode;

/// The most bytes of an error body that are read: 64 KiB.
pub const DEFAULT_BODY_LIMIT: usize = 64 * 1024;

/// Turns the error responses of a service into localized ones.
///
/// A response of status 400 or above whose body is an API's error (see [`owns`](Self::owns)) gets a new body in the
/// language negotiated for the request: a problem document (RFC 9457), or with [`same_shape`](Self::same_shape) the
/// envelope the front end knows. Every other response passes as it is, without being buffered.
///
/// What becomes of the headers:
///
/// - set: `Content-Type`, `Content-Language`, `Content-Length`, and `Vary: Accept-Language` behind what `Vary` holds,
///   unless an [explicit language](Self::language) decided;
/// - removed, since they are about the old body: `Content-Encoding`, `Content-Disposition`, `Content-Location`,
///   `Content-MD5`, `Digest`, `Content-Digest`, `Repr-Digest`, `ETag`, `Last-Modified`, `Transfer-Encoding`, `Trailer`,
///   and, but for a 416, where they are about the resource, `Accept-Ranges` and `Content-Range`; of HTTP/1 also a
///   reason phrase of the upstream's own, which is free text;
/// - kept: all others, `Retry-After` and request ids among them. The status stays as well.
///
/// The body is read up to a [limit](Self::body_limit); `gzip`, `br` and `deflate` are decoded, to no more than the same
/// limit. A body that is longer, breaks off, or comes in another coding is not looked at: the status speaks. Errors of
/// the service itself pass, and so does a panic; put `tower_http::catch_panic` inside the layer to have panics
/// localized too. The layer waits for the whole error body, so a timeout belongs around it.
///
/// The answer to HEAD has the headers a GET would have, without `Content-Length` where that is not known.
///
/// The response carries a [`Localized`] extension for metrics and logs further out; a response that has one already is
/// left alone, so that nested layers do not answer twice. `tracing` events, at level `DEBUG` and, for the first sight
/// of an unknown code, `WARN`, have codes, statuses and languages in them and nothing else of the body.
///
/// ```
/// use axum::{Router, routing::get};
/// use error_l10n::{Catalog, Resolver};
/// use error_l10n_http::LocalizeErrorsLayer;
///
/// let layer = LocalizeErrorsLayer::new(Resolver::new(Catalog::embedded()))
///     // The user's own setting outranks the browser's.
///     .language(|request| request.headers.get("x-portal-language")?.to_str().ok().map(str::to_owned))
///     .on_unknown_code(|unknown| println!("{} ({}) seen {} times", unknown.code(), unknown.status(), unknown.count()));
/// let app: Router = Router::new().route("/", get(|| async { "fine" })).layer(layer);
/// ```
pub struct LocalizeErrorsLayer<O = AnyBody> {
    settings: Arc<Settings>,
    bodies: PhantomData<fn() -> O>,
}

impl LocalizeErrorsLayer {
    /// A layer that answers with the texts of `resolver`.
    pub fn new(resolver: Resolver) -> Self {
        Self::with(Texts::Same(resolver))
    }

    /// A layer that asks for every request whose texts to answer with: those of a tenant, or those that were loaded
    /// last. A clone of a [`Resolver`] is a second handle to the same texts.
    ///
    /// ```
    /// use error_l10n::{Catalog, Resolver};
    /// use error_l10n_http::LocalizeErrorsLayer;
    ///
    /// let ours = Resolver::new(Catalog::embedded());
    /// let acme = Resolver::new(Catalog::builder().overlay_text("en", "acme.ftl", "code-99904 = No such lead\n").build()?);
    /// let layer = LocalizeErrorsLayer::choosing(move |request| {
    ///     let is_acme = request.headers.get("host").is_some_and(|host| host == "acme.example");
    ///     if is_acme { acme.clone() } else { ours.clone() }
    /// });
    /// # Ok::<(), error_l10n::Error>(())
    /// ```
    pub fn choosing(resolver: impl Fn(&request::Parts) -> Resolver + Send + Sync + 'static) -> Self {
        Self::with(Texts::Chosen(Box::new(resolver)))
    }

    fn with(texts: Texts) -> Self {
        Self { settings: Arc::new(Settings::new(texts)), bodies: PhantomData }
    }

    /// Leaves bodies the type they have in the service inside, where a body can be made of [`Bytes`](bytes::Bytes): those
    /// of axum and `http_body_util::Full` are such. Otherwise a response has a [`LocalizedBody`] around that of the
    /// service, which axum has to put into a box.
    ///
    /// This is what a layer around a whole axum application is made with, which costs less than
    /// [`Router::layer`](https://docs.rs/axum/latest/axum/struct.Router.html#method.layer): that one clones and boxes the
    /// service below any layer for every request. The closures of a layer around everything see no matched path. An
    /// empty body claims to be empty, also in an answer to HEAD whose length is not known: `Router::layer` would tell
    /// that length.
    ///
    /// ```no_run
    /// # async fn run() -> std::io::Result<()> {
    /// use axum::{Router, ServiceExt, extract::Request, routing::get};
    /// use error_l10n::{Catalog, Resolver};
    /// use error_l10n_http::LocalizeErrorsLayer;
    /// use tower::Layer;
    ///
    /// // With its state the router makes services of its handlers, once, as axum has it do when it serves it.
    /// let app: Router = Router::new().route("/", get(|| async { "fine" })).with_state(());
    /// let app = LocalizeErrorsLayer::new(Resolver::new(Catalog::embedded())).same_body().layer(app);
    ///
    /// let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    /// axum::serve(listener, ServiceExt::<Request>::into_make_service(app)).await
    /// # }
    /// ```
    #[must_use]
    pub fn same_body(self) -> LocalizeErrorsLayer<SameBody> {
        LocalizeErrorsLayer { settings: self.settings, bodies: PhantomData }
    }
}

impl<O> LocalizeErrorsLayer<O> {
    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        // A layer that was cloned before it is set up further shares nothing with its clone from here on.
        match Arc::get_mut(&mut self.settings) {
            Some(settings) => change(settings),
            None => {
                let mut settings = self.settings.copy();
                change(&mut settings);
                self.settings = Arc::new(settings);
            }
        }
        self
    }

    /// Answers in the envelope the upstream used, for front ends that read `error.message`.
    ///
    /// Its objects and arrays stay where they are, with the members whose meaning is known, spelled as they were:
    /// codes, `target`, `status` and ids as far as they have the shape of an identifier; details and inner errors. The
    /// outer `message` (`detail`, `error_description`) has the localized text, `title` the localized title, the
    /// message of a detail its localized text if there is one; messages of inner errors and all members that are not
    /// known are gone. What is no JSON, or has no place for a message, becomes the envelope of the Referrals API:
    /// `{"error": {"code", "message", "details", "innerError"}}`. At most 64 elements of an array, 64 members of an object
    /// and 64 texts are written.
    #[must_use]
    pub fn same_shape(self) -> Self {
        self.set(|settings| settings.shape = Shape::Same)
    }

    /// The most bytes of an error body that are read, encoded and decoded; 64 KiB by default. A longer body is
    /// answered from the status.
    #[must_use]
    pub fn body_limit(self, bytes: usize) -> Self {
        self.set(|settings| settings.body_limit = bytes)
    }

    /// Where the user's language is known: a cookie, the path, a setting. A tag for which there is a language outranks
    /// `Accept-Language`; `None` and anything else leave it to the header. If the choice comes from a header such as
    /// `Cookie`, adding that one to `Vary` is up to the application.
    #[must_use]
    pub fn language(self, choose: impl Fn(&request::Parts) -> Option<String> + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.language = Some(Arc::new(choose)))
    }

    /// Which error responses have a body to be replaced; `false` leaves the response as it is. It is asked only for
    /// statuses of 400 and above, before anything of the body is read.
    ///
    /// By default these are, by their `Content-Type`: JSON and XML of any kind, `text/plain`,
    /// `application/octet-stream`, none at all or one that cannot be read, and `text/html` unless the request's
    /// `Accept` names `text/html`: what a browser asked for is the application's own error page, and what came although
    /// nobody asked for HTML is a gateway's. Everything else, `text/event-stream`, newline-delimited JSON and pictures
    /// for instance, is not.
    #[must_use]
    pub fn owns(self, owns: impl Fn(&response::Parts) -> bool + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.owns = Some(Arc::new(owns)))
    }

    /// Called for every code of an error that no language has a text for, once an error.
    #[must_use]
    pub fn on_unknown_code(self, hook: impl Fn(UnknownCode<'_>) + Send + Sync + 'static) -> Self {
        self.set(|settings| settings.hook = Some(Arc::new(hook)))
    }
}

impl<O> Clone for LocalizeErrorsLayer<O> {
    fn clone(&self) -> Self {
        Self { settings: Arc::clone(&self.settings), bodies: PhantomData }
    }
}

impl<O> fmt::Debug for LocalizeErrorsLayer<O> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("LocalizeErrorsLayer").field("settings", &self.settings).finish()
    }
}

impl<S, O> Layer<S> for LocalizeErrorsLayer<O> {
    type Service = LocalizeErrors<S, O>;

    fn layer(&self, inner: S) -> LocalizeErrors<S, O> {
        LocalizeErrors { inner, layer: self.clone() }
    }
}

/// A service with localized error responses; made by [`LocalizeErrorsLayer`].
#[derive(Debug)]
pub struct LocalizeErrors<S, O = AnyBody> {
    inner: S,
    layer: LocalizeErrorsLayer<O>,
}

impl<S: Clone, O> Clone for LocalizeErrors<S, O> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), layer: self.layer.clone() }
    }
}

impl<S, O, Sent, Answered> Service<Request<Sent>> for LocalizeErrors<S, O>
where
    S: Service<Request<Sent>, Response = Response<Answered>>,
    O: Bodies<Answered>,
    Answered: Body,
{
    type Response = Response<O::Body>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future, Answered, O>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<Sent>) -> Self::Future {
        let settings = &self.layer.settings;
        let mut asked = Asked::of(&request);
        let request = if settings.look_at_requests() { asked.choose(request, settings) } else { request };
        ResponseFuture::new(self.inner.call(request), asked, Arc::clone(settings))
    }
}
