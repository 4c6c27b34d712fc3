/** Whole stories through the running application, with real logins and a real database. Test code only. */
package no.individuellplan.web.story;
