//! Workflow commands of GitHub Actions: annotations beside the lines of a pull request.

use std::borrow::Cow;

use super::{Renderer, place, visible};
use crate::finding::{Finding, Severity};
use crate::report::Report;

/// A command on each line: `::error file=es/app.ftl,line=3,col=1,title=missing-message::…`.
pub(super) fn render(report: &Report, renderer: &Renderer) -> String {
    report.findings().iter().map(|finding| command(finding, &renderer.folder)).collect()
}

fn command(finding: &Finding, folder: &str) -> String {
    let name = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let file = property(&place::path(folder, finding));
    let (line, column, rule) = (finding.line(), finding.column(), property(finding.rule().id()));
    let suggestion = finding.suggestion().map(|suggestion| format!("\n{suggestion}")).unwrap_or_default();
    let text = data(&format!("{}{suggestion}", place::sentence(finding)));
    format!("::{name} file={file},line={line},col={column},title={rule}::{text}\n")
}

/// What stands behind the second `::`: per cent signs and line breaks are escaped, as the runner unescapes them.
fn data(text: &str) -> String {
    let lines: Vec<Cow<'_, str>> = text.split('\n').map(visible::escaped).collect();
    lines.join("\n").replace('%', "%25").replace('\n', "%0A")
}

/// The value of a property, which a comma or a colon would end. A path is kept byte for byte but for controls.
fn property(text: &str) -> String {
    let encoded = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    visible::escaped(&encoded.replace(':', "%3A").replace(',', "%2C")).into_owned()
}
