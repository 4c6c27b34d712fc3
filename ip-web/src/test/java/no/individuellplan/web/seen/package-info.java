/** A real Chromium, and what it sees of a page: a picture, barriers that axe finds, sideways scroll. For tests of pages. */
package no.individuellplan.web.seen;
