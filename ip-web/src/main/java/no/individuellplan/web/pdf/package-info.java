/** Pages as files that can be taken along: PDF for everyone, also for those who hear it read (PDF/UA). Knows no plan. */
package no.individuellplan.web.pdf;
