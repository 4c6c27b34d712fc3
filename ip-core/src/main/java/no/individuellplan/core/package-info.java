/** The individual plan ({@code individuell plan}): the plan, the people and the law. Here lies only the list of all rules; it may know every concept. */
package no.individuellplan.core;
