package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.RuleTexts;
import no.individuellplan.core.message.OfferReceivers;
import no.individuellplan.core.message.OfferReceivers.Receiver;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.staff.Names;
import no.individuellplan.web.staff.Words;

/** Receivers as the page offers them. Asked inside a transaction. */
@ApplicationScoped
class WriteViews {
    private final OfferReceivers receivers;
    private final Agencies agencies;
    private final Names names;
    private final Words words;
    private final CurrentLanguage language;

    WriteViews(OfferReceivers receivers, Agencies agencies, Names names, Words words, CurrentLanguage language) {
        this.receivers = receivers;
        this.agencies = agencies;
        this.names = names;
        this.words = words;
        this.language = language;
    }

    WriteView of(Actor.Professional actor, PlanId plan) {
        List<Receiver> all = receivers.offer(actor, plan);
        return new WriteView(
                all.stream()
                        .filter(Receiver::offered)
                        .map(one -> new Choice(one.unit().toString(), label(one), one.role()))
                        .toList(),
                all.stream()
                        .filter(one -> !one.offered())
                        .map(one -> new WriteView.NotOffered(
                                names.unit(one.unit()),
                                RuleTexts.sentences(
                                        one.reasons(), language.language().locale())))
                        .toList(),
                actor.name(),
                actor.organisation());
    }

    /** Unit and agency, and what one writes to them about. */
    private String label(Receiver one) {
        String where = agencies.unit(one.unit())
                .map(ServiceUnit::agency)
                .map(names::agency)
                .filter(agency -> !agency.equals(names.unit(one.unit())))
                .map(agency -> names.unit(one.unit()) + ", " + agency)
                .orElse(names.unit(one.unit()));
        PlanTexts texts = words.in(PlanTexts.class);
        if (one.coordinating()) {
            return texts.writeLabel(where, texts.coordinatingUnitFor());
        }
        return one.purpose() == null ? where : texts.writeLabel(where, texts.serviceFor(one.purpose()));
    }
}
