/** That the database itself shows and changes what the permits say, and nothing else. */
package no.individuellplan.store.security;
