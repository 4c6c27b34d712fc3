/** Where a person says whether they want notices by e-mail ({@code varsel}). May depend on error, look and own. */
package no.individuellplan.web.notice;
