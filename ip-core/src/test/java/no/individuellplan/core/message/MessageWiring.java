package no.individuellplan.core.message;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.followup.FinishFollowUp;
import no.individuellplan.core.need.NeedWiring;
import no.individuellplan.core.need.ReportsElsewhere;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.readers.Holders;
import no.individuellplan.core.world.Ports;

/** What CDI would hand out from this concept. */
public final class MessageWiring {
    public final SendMessage sendMessage;
    public final ReadByYes readByYes;
    public final SendFile sendFile;
    public final SendReport sendReport;
    public final ReportDeviation reportDeviation;
    public final StillMayLeave stillMayLeave;
    public final DeliverMessage deliverMessage;
    public final ReceiveMessage receiveMessage;
    final NeedsArriving needsArriving;
    public final ReportsElsewhere reportsElsewhere;
    public final ImportMessage importMessage;
    public final ReadMessages readMessages;
    public final PlaceMessage placeMessage;
    public final OfferReceivers offerReceivers;
    public final WatchDeadlines watchDeadlines;
    public final AnswerReady answerReady;
    public final ReadNamedServices readNamedServices;

    public MessageWiring(Ports p, Access access, RenewPermits renew, NeedWiring need) {
        MayLeave mayLeave = new MayLeave(
                p.plans,
                p.participants,
                p.consents,
                p.agencies,
                p.chairs,
                p.staff,
                p.facts,
                p.protections,
                p.directory,
                p.clock);
        Envelopes envelopes = new Envelopes(p.format, p.agencies, p.ids, p.clock);
        Acknowledge acknowledge = new Acknowledge(p.messages, p.format, p.dispatch, p.ids, p.clock);
        reportsElsewhere = new SendNeed(p.messages, envelopes, mayLeave, p.agencies, p.dispatch);
        readByYes = new ReadByYes(p.participants, new Holders(p.permits, p.agencies, p.staff, p.persons), access);
        sendMessage = new SendMessage(
                p.plans,
                p.persons,
                p.chairs,
                p.messages,
                envelopes,
                mayLeave,
                p.dispatch,
                access,
                renew,
                p.ids,
                p.clock);
        stillMayLeave = new StillMayLeave(p.messages, mayLeave, readByYes, p.agencies);
        deliverMessage = new DeliverMessage(p.messages, stillMayLeave, p.agencies, p.transport, access, p.clock);
        sendFile = new SendFile(p.messages, envelopes, mayLeave, readByYes, p.facts, p.dispatch, renew, p.ids, p.clock);
        sendReport = new SendReport(
                p.messages, envelopes, mayLeave, readByYes, p.facts, p.chairs, p.dispatch, access, p.ids, p.clock);
        reportDeviation = new ReportDeviation(
                p.persons, p.chairs, p.messages, envelopes, mayLeave, p.dispatch, access, p.ids, p.clock);
        receiveMessage = new ReceiveMessage(p.messages, p.format, p.agencies, p.dispatch, p.ids, p.clock);
        needsArriving = new NeedsArriving(p.messages, need.reportFromElsewhere);
        importMessage = new ImportMessage(
                p.messages,
                p.format,
                p.persons,
                p.agencies,
                acknowledge,
                new ChangesAndCancellations(p.messages),
                new IncomingThreads(p.messages, p.plans, p.agencies, ServedHere.ALL, access, renew, p.ids, p.clock),
                needsArriving,
                new FollowMessage(p.messages, p.followUps, p.plans, p.agencies, p.chairs, p.staff, p.ids, p.clock),
                IntakeChoices.DEFAULT,
                SyntheticNumbers.ALLOWED,
                p.clock);
        readMessages = new ReadMessages(p.messages, p.persons, p.format, access);
        placeMessage = new PlaceMessage(
                p.messages, p.format, p.plans, p.persons, p.agencies, readMessages, p.dispatch, access, p.clock);
        offerReceivers = new OfferReceivers(p.plans, p.participants, mayLeave, p.agencies, p.directory, access);
        answerReady = new AnswerReady(
                p.followUps, p.messages, sendMessage, new FinishFollowUp(p.followUps, access, p.clock), access);
        readNamedServices = new ReadNamedServices(p.followUps, p.messages, p.format, access);
        watchDeadlines = new WatchDeadlines(p.messages, p.clock);
    }
}
