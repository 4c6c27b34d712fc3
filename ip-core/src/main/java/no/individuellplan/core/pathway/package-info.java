/** Courses of treatment ({@code tvungent psykisk helsevern, legemiddelassistert rehabilitering, pasientforløp}) and what they ask of the plan. May depend on access, agency and plan. */
package no.individuellplan.core.pathway;
