//! Attributes that have another name than in the source: one finding in place of a missing and an extra one.

use crate::codes;
use crate::context::{At, Context, Findings};
use crate::finding::Severity;
use crate::model::Attribute;
use crate::rule;

/// Names less alike are taken for one only if nothing else can be meant.
const ALIKE: f64 = 0.8;

/// An attribute of a translation, and that of the source it probably is.
pub(super) struct Renamed<'p> {
    pub(super) attribute: &'p Attribute,
    pub(super) of: &'p Attribute,
}

/// The attributes of `at` that are some of the source's under another name: those spelled almost alike; and where as
/// many are missing as are strange, all of them, in their order.
pub(super) fn find<'p>(context: &Context<'_>, at: At<'p>, source: At<'p>) -> Vec<Renamed<'p>> {
    if context.config.severity(&rule::UNKNOWN_ATTRIBUTE).is_none() {
        return Vec::new();
    }
    let lacks = |attribute: &&Attribute| at.entry.text(Some(&attribute.name)).is_none();
    let mut lacking: Vec<&Attribute> = source.entry.attributes.iter().filter(lacks).collect();
    let is_strange = |attribute: &&Attribute| {
        let name = &attribute.name;
        !source.locale.has_text(&source.entry.name, Some(name)) && !codes::is_shown(context.config, name)
    };
    let mut strange: Vec<&Attribute> = at.entry.attributes.iter().filter(is_strange).collect();
    let mut renamed = Vec::new();
    strange.retain(|attribute| {
        let likeness = |of: &Attribute| strsim::jaro_winkler(&of.name.to_lowercase(), &attribute.name.to_lowercase());
        let alike = lacking.iter().enumerate().filter(|(_, of)| likeness(of) > ALIKE);
        let best = alike.max_by(|(_, one), (_, other)| likeness(one).total_cmp(&likeness(other)));
        let Some(position) = best.map(|(position, _)| position) else { return true };
        renamed.push(Renamed { attribute, of: lacking.remove(position) });
        false
    });
    if lacking.len() == strange.len() && !context.is_partial(at.locale) {
        renamed.extend(strange.into_iter().zip(lacking).map(|(attribute, of)| Renamed { attribute, of }));
    }
    renamed
}

impl Renamed<'_> {
    /// It is as bad as a text that is missing, which it is for programs.
    pub(super) fn report(&self, at: At<'_>, out: &mut Findings) {
        let (name, of) = (&self.attribute.name, &self.of.name);
        let text = format!("the source has no attribute '.{name}' here; its name for this text is '.{of}'");
        let place = at.place(self.attribute.name_span.clone()).attribute(Some(name));
        let finding = out.report(&rule::UNKNOWN_ATTRIBUTE, place, text);
        finding.suggest(format!("rename it to '.{of}'")).severity = Severity::Error;
    }
}
