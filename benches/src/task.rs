//! One contestant: something that is set up once and then done over and over.

/// Does its work as often as it is told.
pub type Run = Box<dyn FnMut(u64)>;

/// A piece of work with a name.
pub struct Task {
    name: String,
    make: Box<dyn Fn() -> Run>,
}

impl Task {
    /// The work that `make` sets up. The loop over the calls is compiled together with the work, so that nothing but
    /// the work is counted.
    pub fn new<W: FnMut() + 'static>(name: impl Into<String>, make: impl Fn() -> W + 'static) -> Self {
        let make = move || -> Run {
            let mut work = make();
            Box::new(move |calls| (0..calls).for_each(|_| work()))
        };
        Self { name: name.into(), make: Box::new(make) }
    }

    /// The name in tables and on the command line.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Sets the work up.
    pub fn make(&self) -> Run {
        (self.make)()
    }
}
