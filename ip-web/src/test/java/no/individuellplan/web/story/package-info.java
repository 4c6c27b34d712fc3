/** The application with the invented people in it, visited over HTTP by whoever a test says. For tests of pages that are not about logging in. */
package no.individuellplan.web.story;
