/** Invented people and organisations for trying the platform out, made through the use cases like any others. */
package no.individuellplan.demo;
