/**
 * Rights in use: the complaint ({@code klage}), and what somebody asks for about their own information: correction
 * ({@code retting}), deletion ({@code sletting}), a copy ({@code innsyn}). May depend on plan, access, agency, person and
 * everything left of them.
 */
package no.individuellplan.core.rights;
