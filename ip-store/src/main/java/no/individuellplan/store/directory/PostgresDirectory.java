package no.individuellplan.store.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.directory.Directory;
import no.individuellplan.core.directory.Party;
import no.individuellplan.core.directory.PartyChange;
import no.individuellplan.core.directory.ServiceCode;
import no.individuellplan.core.directory.ServiceList;
import no.individuellplan.core.directory.Way;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** Writes past the role of the one who acts: whether they may, the use case has asked. */
@ApplicationScoped
class PostgresDirectory implements Directory {
    private final Sql sql;
    private final SystemView systemView;
    private final RegisterInMemory memory;

    PostgresDirectory(Sql sql, SystemView systemView, RegisterInMemory memory) {
        this.sql = sql;
        this.systemView = systemView;
        this.memory = memory;
    }

    @Override
    public List<Party> all() {
        return memory.register(this::read).parties();
    }

    @Override
    public Optional<Party> find(String her) {
        return memory.register(this::read).find(her);
    }

    private List<Party> read() {
        return sql.list("select * from party order by name, her", PostgresDirectory::party);
    }

    @Override
    public void add(Party party, List<PartyChange> changes) {
        write(
                "insert into party (parent, name, business, service_list, service, profession, organisation_number,"
                        + " municipality, valid_from, valid_until, way, her) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                party,
                changes);
    }

    @Override
    public void change(Party party, List<PartyChange> changes) {
        write(
                "update party set parent = ?, name = ?, business = ?, service_list = ?, service = ?, profession = ?,"
                        + " organisation_number = ?, municipality = ?, valid_from = ?, valid_until = ?, way = ?"
                        + " where her = ?",
                party,
                changes);
    }

    @Override
    public List<PartyChange> changes(String her) {
        return sql.list(
                "select * from party_change where her = ? order by id desc",
                found -> new PartyChange(
                        found.text("her"),
                        found.instant("at"),
                        found.text("by"),
                        found.constant("field", PartyChange.Field.class),
                        found.text("before"),
                        found.text("after")),
                her);
    }

    private void write(String statement, Party party, List<PartyChange> changes) {
        systemView.run(() -> {
            sql.run(
                    statement,
                    party.parent(),
                    party.name(),
                    party.business(),
                    party.service() == null ? null : party.service().list(),
                    party.service() == null ? null : party.service().code(),
                    party.profession(),
                    party.organisationNumber(),
                    party.municipality(),
                    party.validFrom(),
                    party.validUntil(),
                    party.way(),
                    party.her());
            changes.forEach(change -> sql.run(
                    "insert into party_change (her, at, by, field, before, after) values (?, ?, ?, ?, ?, ?)",
                    change.her(),
                    change.at(),
                    change.by(),
                    change.field(),
                    change.before(),
                    change.after()));
        });
        memory.changed();
    }

    private static Party party(Found found) {
        ServiceList list = found.constant("service_list", ServiceList.class);
        return new Party(
                found.text("her"),
                found.text("parent"),
                found.text("name"),
                found.text("business"),
                list == null ? null : new ServiceCode(list, found.text("service")),
                found.text("profession"),
                found.text("organisation_number"),
                found.text("municipality"),
                found.date("valid_from"),
                found.date("valid_until"),
                found.constant("way", Way.class));
    }
}
