package no.individuellplan.web.myplan;

import no.individuellplan.web.plan.OwnWords;

/** A text of the person's about themselves. */
public record AboutMe(Kind kind, OwnWords text) {

    /** What it is for, and the last part of its address. */
    public enum Kind {
        RESOURCES("ressurser"),
        NEEDS("behov"),
        CONTRIBUTION("bidrag");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        public String page() {
            return page;
        }
    }
}
