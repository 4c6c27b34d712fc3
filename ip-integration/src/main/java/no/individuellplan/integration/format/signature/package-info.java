/**
 * The personal signature of a message (XMLDSig in MsgHead): whether the message is as it was signed, and by whom. Depends on
 * the shared XML, the code lists and how certificates are read.
 */
package no.individuellplan.integration.format.signature;
