/**
 * Who a person's page is for: the person, or somebody who acts for them ({@code representant}), and what the registers
 * call others. May depend on {@code look} and {@code core}.
 */
package no.individuellplan.web.own;
