/**
 * Who comes in and by which door: citizens through ID-porten, staff through HelseID ({@code innlogging}). Says who
 * somebody is and never what they may do. May depend on {@code look}, {@code error}, {@code unsent} and
 * {@code core.access}.
 */
package no.individuellplan.web.login;
