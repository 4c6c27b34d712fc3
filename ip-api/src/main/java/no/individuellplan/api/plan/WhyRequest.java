package no.individuellplan.api.plan;

/** Why a plan ends, or why the consent to it is taken back (may then be left out). */
public record WhyRequest(String why) {}
