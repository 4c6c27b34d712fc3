/** Files that go with messages: named on a page, fetched one by one. */
package no.individuellplan.web.attachment;
