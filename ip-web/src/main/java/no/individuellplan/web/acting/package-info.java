/**
 * Who may act for a person ({@code fullmakt, barnevernets omsorg, beslutningskompetanse}), for the person and for those whose
 * task it is to write it in. May depend on look, words, staff, own and core.
 */
package no.individuellplan.web.acting;
