/** What must hold whatever anybody does (I1 to I10, I16, I17), said once more in other words than the rules use. Test code only. */
package no.individuellplan.core.invariant;
