package no.individuellplan.api.openapi;

/**
 * What an operation is given and gives back, with invented people.
 *
 * @param request null when it takes no body
 * @param response null when it gives none
 * @param versioned whether the answer has an ETag
 */
record Example(Object request, Object response, boolean versioned) {}
