/**
 * Messages of ours about invented persons, with everything people may write in them: what is sent must be valid and read
 * back to the same. A new kind of outgoing message gets its generator here.
 */
package no.individuellplan.integration.written;
