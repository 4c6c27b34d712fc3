/**
 * Next of kin whom the person has named and who want it too ({@code pårørende}, pbrl § 1-3, forskrift om individuell plan
 * § 4). May depend on access, consent and everything left of them.
 */
package no.individuellplan.core.kin;
