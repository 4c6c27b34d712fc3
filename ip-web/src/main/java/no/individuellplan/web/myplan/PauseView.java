package no.individuellplan.web.myplan;

import no.individuellplan.web.look.Form;

/** Pause or end, with what it means said first. */
public record PauseView(long version, Form form) {}
