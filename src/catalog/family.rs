//! A language and the languages it inherits from.

/// `zh-Hant-HK` has the longest chain of parents in CLDR, and with a variant it is four languages long.
const MAX_MEMBERS: usize = 6;

/// A language and its registered parents by their positions, the most special one first. Small enough to be copied.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Family {
    members: [u16; MAX_MEMBERS],
    length: u8,
}

impl Family {
    pub(crate) fn members(&self) -> impl Iterator<Item = usize> {
        self.members.iter().take(usize::from(self.length)).map(|&member| usize::from(member))
    }

    /// The member of this rank, 0 being the most special one.
    #[inline]
    pub(crate) fn member(&self, rank: usize) -> Option<usize> {
        if rank < usize::from(self.length) { self.members.get(rank).map(|&member| usize::from(member)) } else { None }
    }
}

impl FromIterator<usize> for Family {
    /// What is beyond the longest chain there is, is left out.
    fn from_iter<I: IntoIterator<Item = usize>>(positions: I) -> Self {
        let mut family = Self::default();
        // A negotiator has at most 65,535 languages.
        let positions = positions.into_iter().filter_map(|position| u16::try_from(position).ok());
        for (member, position) in family.members.iter_mut().zip(positions) {
            *member = position;
            family.length += 1;
        }
        family
    }
}
