package no.individuellplan.api.operator;

import no.individuellplan.core.directory.Imported;

/** What a file for the address register led to, in parties. */
public record RegisterImportResponse(int added, int changed, int closed, int unchanged) {
    static RegisterImportResponse of(Imported imported) {
        return new RegisterImportResponse(
                imported.added(), imported.changed(), imported.closed(), imported.unchanged());
    }
}
