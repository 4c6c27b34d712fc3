/**
 * Treatment and the plan ({@code tvungent psykisk helsevern, pasientforløp}), for the person and for those who write it. May depend on
 * look, words, own and staff.
 */
package no.individuellplan.web.pathway;
