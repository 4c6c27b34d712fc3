/** What a party in the address register must say, and whom a message is for. Pure functions of facts. */
package no.individuellplan.core.directory.rules;
