/**
 * How every page looks and speaks: language, dates in words, forms with their errors, notices after an action, assets.
 * Knows nothing of plans or persons and depends on no other package of the application.
 */
package no.individuellplan.web.look;
