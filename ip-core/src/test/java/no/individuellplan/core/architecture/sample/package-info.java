/** Code that breaks each rule of architecture once, so that the rules are known to find it. Used by tests only. */
package no.individuellplan.core.architecture.sample;
