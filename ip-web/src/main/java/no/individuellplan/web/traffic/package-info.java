/** The pages of those who keep the installation running ({@code drift}): how e-messages flow, from the outside. */
package no.individuellplan.web.traffic;
