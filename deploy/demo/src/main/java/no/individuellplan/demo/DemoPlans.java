package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.plan.PlanText.Kind;

/** Twelve people, each where a plan can stand. */
@ApplicationScoped
class DemoPlans {
    private static final String FJELLVIK = "Fjellvik kommune";
    private static final String SUNDOY = "Sundøy kommune";
    private final DemoOffice office;
    private final DemoCast cast;

    DemoPlans(DemoOffice office, DemoCast cast) {
        this.office = office;
        this.cast = cast;
    }

    void make() {
        ane();
        kari();
        olav();
        berit();
        sindre();
        randi();
        ella();
        jonathan();
        asbjorn();
        synne();
        per();
        mona();
    }

    private LocalDate ago(int days) {
        return DemoCast.today().minusDays(days);
    }

    private LocalDate ahead(int days) {
        return DemoCast.today().plusDays(days);
    }

    private Journey fjellvik(String login, int daysAgo) {
        return new Journey(office, cast, login, FJELLVIK, "turid", ago(daysAgo));
    }

    /** Everything a plan must have, said plainly; goals and measures are the person's own and are made by the caller. */
    private Journey described(Journey way, Actor coordinator, String resources, String needs, int reviewIn) {
        return theRest(
                way.leftOut(
                        coordinator, Kind.CONTACT_DOCTOR, "Ingen innleggelse eller lengre behandling på sykehus nå."),
                coordinator,
                resources,
                needs,
                reviewIn);
    }

    private Journey theRest(Journey way, Actor coordinator, String resources, String needs, int reviewIn) {
        return way.said(coordinator, Kind.RESOURCES, resources)
                .said(coordinator, Kind.NEEDS, needs)
                .said(coordinator, Kind.COOPERATION, "Vi tar kontakt med flere bare når personen ønsker det.")
                .period(coordinator, ago(60), ahead(300), ahead(reviewIn));
    }

    private void ane() {
        Actor.Professional marit = cast.at("marit");
        Actor ane = cast.home("ane");
        Journey way = fjellvik("ane", 70)
                .reported(
                        "ingrid",
                        "Ane trenger hjelp fra flere over tid: bolig, arbeid og oss. Hun har mistet oversikten over hvem som gjør hva.",
                        "Jeg vil at noen holder i trådene, og at jeg slipper å fortelle alt på nytt.")
                .later(3)
                .offered("Ane trenger tjenester fra flere, over lang tid, og de må henge sammen.")
                .later(2)
                .accepted("ane", null)
                .later(2)
                .coordinatedBy("marit")
                .later(3);
        way.said(
                ane,
                Kind.WHAT_MATTERS,
                "Jeg vil ha ro om morgenen og god tid. Jeg vil bestemme selv hvem som kommer inn til meg, og jeg vil at "
                        + "folk sier fra når noe endrer seg. Planter, katten Pus og søsteren min er det som gjør meg glad.");
        GoalId home = way.goal(
                "ane",
                Area.HOUSING,
                "Bo trygt i egen leilighet",
                "Jeg vil klare hverdagen hjemme, og vite hvem jeg kan ringe når noe er vanskelig.");
        GoalId work = way.goal(
                "ane",
                Area.WORK_AND_EDUCATION,
                "Jobbe to dager i uka",
                "Jeg har lyst til å ha kolleger, og å bruke det jeg kan om planter.");
        GoalId walk = way.goal(
                "ane", Area.HEALTH, "Komme meg ut på tur", "Når jeg går tur, sover jeg bedre og tenker mindre.");
        way.later(1)
                .takesPart(
                        "marit",
                        "ingrid",
                        "Behandling og samtaler",
                        List.of("ane"),
                        Area.ABOUT_ME,
                        Area.HEALTH,
                        Area.HOUSING)
                .takesPart("marit", "siv", "Veien til arbeid", List.of("ane"), Area.WORK_AND_EDUCATION)
                .later(4);
        Measure times = way.measure(
                ane,
                home,
                null,
                "Velge tider som passer for hjemmetjenesten",
                "Jeg ser på ukeplanen sammen med Marit",
                "Én gang",
                ago(40));
        way.moved(ane, times, times.version(), MeasureState.DONE, null);
        Measure dinner = way.measure(
                ane,
                home,
                null,
                "Prøve middagsplan i fire uker",
                "Marit og jeg lager planen på søndag",
                "Hver uke",
                ahead(13));
        way.moved(ane, dinner, dinner.version(), MeasureState.STARTED, null).narrowed(ane, dinner, "ingrid");
        Measure flat = way.measure(
                marit,
                home,
                "marit",
                "Gå gjennom leiligheten og se hva som kan bli enklere",
                "Hjemmebesøk med Ane",
                "To besøk",
                ahead(40));
        way.moved(marit, flat, flat.version(), MeasureState.STARTED, null);
        Measure walks = way.measure(
                marit,
                walk,
                "ingrid",
                "Gå tur hver onsdag",
                "Ingrid møter Ane ved butikken",
                "En time i uka",
                ahead(60));
        way.later(1).moved(cast.at("ingrid"), walks, walks.version(), MeasureState.AGREED, null);
        Measure trial = way.measure(
                marit,
                work,
                "siv",
                "Snakke med hagesenteret om prøvedager",
                "Siv ringer, Ane er med på møtet",
                "Ett møte",
                ahead(20));
        way.later(1).moved(cast.at("siv"), trial, trial.version(), MeasureState.AGREED, null);
        way.measure(
                marit,
                walk,
                "ingrid",
                "Vurdere søvnkurs sammen med Ane",
                "Samtale på poliklinikken",
                "To samtaler",
                ahead(50));
        described(
                        way,
                        marit,
                        "Ane er god med planter og dyr, kjenner nabolaget, og har en søster som stiller opp.",
                        "Ane trenger faste tider, få folk å forholde seg til, og hjelp til å komme i gang.",
                        21)
                .contributes(
                        ane,
                        null,
                        "Jeg",
                        "Jeg sier fra når noe blir for mye, og prøver i fire uker før jeg bestemmer meg.")
                .contributes(marit, "ingrid", "DPS Havnes, poliklinikk", "Samtale hver uke og tur på onsdager.")
                .contributes(marit, "siv", "NAV Fjellvik", "Kontakt med arbeidsgiver og oppfølging de første månedene.")
                .later(2)
                .active(marit)
                .later(20)
                .suggested("marit", Area.LEISURE, "Finne en ting å gjøre på lørdager")
                .invited("marit", "jonas", "Hjelp hjemme", Area.HOUSING, Area.EVERYDAY)
                .onPaper("marit", "turid", "jonas", Area.HOUSING, Area.EVERYDAY)
                .later(30)
                .wrote(
                        marit,
                        "ingrid",
                        "Tur på onsdager",
                        "Hei. Ane sier at turene hjelper på søvnen. Kan dere holde på onsdager ut året?");
    }

    private void kari() {
        Actor.Professional marit = cast.at("marit");
        Actor kari = cast.home("kari");
        Journey way = fjellvik("kari", 90)
                .reported("eirik", "Kari trenger samordnet hjelp fra kommunen og DPS.", "Jeg vil ha færre møter.")
                .later(4)
                .offered("Behovet er langvarig og gjelder flere tjenester.")
                .later(3)
                .accepted("kari", null)
                .later(2)
                .coordinatedBy("marit")
                .later(5);
        way.said(kari, Kind.WHAT_MATTERS, "Jeg vil ha færre møter og mer tid til barna.");
        GoalId calm = way.goal("kari", Area.HEALTH, "Få roligere dager", "Da orker jeg mer sammen med barna.");
        way.takesPart("marit", "ingrid", "Behandling", List.of("kari"), Area.HEALTH)
                .later(2);
        Measure talks = way.measure(
                marit,
                calm,
                "ingrid",
                "Samtale annenhver uke",
                "På poliklinikken eller på video",
                "Annenhver uke",
                ahead(90));
        way.moved(cast.at("ingrid"), talks, talks.version(), MeasureState.AGREED, null);
        theRest(
                        way.said(marit, Kind.CONTACT_DOCTOR, "Kari har kontaktlege på poliklinikken."),
                        marit,
                        "Kari er strukturert og har gode venner.",
                        "Kari trenger forutsigbarhet og få avtaler.",
                        60)
                .contributes(kari, null, "Jeg", "Jeg skriver ned hva som fungerer.")
                .contributes(marit, "ingrid", "DPS Havnes, poliklinikk", "Samtaler annenhver uke.")
                .later(3)
                .active(marit);
    }

    private void olav() {
        fjellvik("olav", 2)
                .reported(
                        "silje",
                        "Olav er innlagt og skal hjem om noen uker. Han trenger bolig, oppfølging og noe å gjøre på dagtid.",
                        "Jeg vil bo for meg selv.");
    }

    private void berit() {
        fjellvik("berit", 50)
                .reported("jonas", "Berit får hjelp fra tre tjenester som ikke vet om hverandre.", null)
                .later(5)
                .offered("Behovet er langvarig og gjelder flere tjenester.")
                .later(6)
                .declined("Jeg har hatt en plan før. Den ble liggende i en skuff.", ahead(60))
                .later(3)
                .coordinatedBy("jonas");
    }

    private Journey active(
            Journey way, Actor.Professional coordinator, List<String> answers, String goal, String why, Area area) {
        Actor own = cast.home(answers.getFirst());
        GoalId id = way.goal(answers.getFirst(), area, goal, why);
        way.takesPart(coordinatorLogin(coordinator), "vera", "Skole og hverdag", answers, area, Area.ABOUT_ME);
        Measure measure = way.measure(
                coordinator,
                id,
                null,
                "Prøve én ting i uka",
                "Koordinator ringer på mandag",
                "Én gang i uka",
                ahead(30));
        way.later(1).moved(own, measure, measure.version(), MeasureState.AGREED, null);
        described(way, coordinator, "Har folk rundt seg som bryr seg.", "Trenger at noen holder i avtalene.", 45)
                .contributes(own, null, "Jeg", "Jeg sier fra hva som virker.")
                .contributes(coordinator, "vera", "Fjellvik skole", "Skolen sier fra i god tid når noe endrer seg.");
        return way;
    }

    private static String coordinatorLogin(Actor.Professional coordinator) {
        return DemoCast.STAFF.stream()
                .filter(one -> one.name().equals(coordinator.name()))
                .findFirst()
                .orElseThrow()
                .login();
    }

    private Journey begun(String login, int daysAgo, String coordinator) {
        return fjellvik(login, daysAgo)
                .reported("eirik", "Trenger tjenester fra flere over tid, og at de henger sammen.", null)
                .later(3)
                .offered("Behovet er langvarig og gjelder flere tjenester.")
                .later(3)
                .accepted(login, null)
                .later(2)
                .coordinatedBy(coordinator)
                .later(2);
    }

    private void sindre() {
        Actor.Professional marit = cast.at("marit");
        Journey way = begun("sindre", 120, "marit");
        active(
                        way,
                        marit,
                        List.of("sindre"),
                        "Fullføre fagbrevet",
                        "Jeg har bare ett år igjen.",
                        Area.WORK_AND_EDUCATION)
                .active(marit)
                .takesPart("marit", "silje", "Døgnbehandling", List.of("sindre"), Area.EVERYDAY)
                .wantsPaper("sindre")
                .invited("marit", "siv", "Lærlingplass", Area.WORK_AND_EDUCATION)
                .later(1)
                .lettersSent(marit)
                .invited("marit", "eirik", "Fastlegen", Area.HEALTH)
                .later(69)
                .paused(marit, ahead(40), "Jeg trenger å hvile litt fra planen. Vi snakkes på nyåret.")
                .later(30)
                .moves("sindre", "gry", ahead(25));
    }

    private void randi() {
        Actor.Professional marit = cast.at("marit");
        Journey way = begun("randi", 190, "marit");
        active(way, marit, List.of("randi"), "Spille i korps igjen", "Musikk er det jeg er best på.", Area.LEISURE)
                .active(marit)
                .nextOfKin("guri", "Nabo og venn", Area.LEISURE, Area.EVERYDAY)
                .objects("randi", cast.unit("310900044"), "Broren min jobber der.")
                .mandate("berit", Part.LEISURE, Part.EVERYDAY, Part.ANSWERS);
    }

    private void ella() {
        Actor.Professional marit = cast.at("marit");
        Journey way = fjellvik("ella", 60)
                .reported("vera", "Ella trenger tilrettelegging på skolen og hjemme, to steder.", "Jeg vil gå på turn.")
                .later(4)
                .offered("Behovet er langvarig, og begge hjem og skolen må samarbeide.")
                .later(2)
                .accepted("tone", "Ella vil at de voksne skal snakke sammen.")
                .later(3)
                .accepted("morten", "Ella sa til meg at hun vil ha samme regler begge steder.")
                .later(2)
                .coordinatedBy("marit")
                .later(2);
        active(way, marit, List.of("tone", "morten"), "Gå på turn på torsdager", "Jeg liker å slå hjul.", Area.LEISURE)
                .said(marit, Kind.CHILD_COORDINATOR, "Marit Lunde er også barnekoordinator.")
                .said(marit, Kind.CHILD_PARTICIPATION, "Ella var med på to samtaler og tegnet det hun ville.")
                .active(marit)
                .oneParent(
                        marit,
                        "tone",
                        "ingrid",
                        "Ella må få hjelp til å sove nå, og det kan ikke vente.",
                        "Morten vil gjerne vente til etter jul.");
    }

    private void jonathan() {
        Actor.Professional marit = cast.at("marit");
        Journey way = fjellvik("jonathan", 45)
                .reported(
                        "vera",
                        "Jonathan er mye borte fra skolen og har kontakt med flere tjenester.",
                        "Jeg vil bestemme selv hvem som får vite hva.")
                .later(3)
                .offered("Behovet er langvarig og gjelder flere tjenester.")
                .later(2)
                .accepted("hilde", "Jonathan er 15 og vil ha en plan, så lenge han får være med.")
                .later(2)
                .coordinatedBy("marit")
                .later(2);
        way.said(
                cast.home("jonathan"),
                Kind.WHAT_MATTERS,
                "Jeg vil bestemme selv hvem som får vite hva. Musikk og gaming.");
        way.goal("jonathan", Area.WORK_AND_EDUCATION, "Være på skolen tre dager i uka", "Ikke fem. Tre.");
        Actor self = cast.home("jonathan");
        way.later(5);
        GoalId talks = way.goal("jonathan", Area.HEALTH, "Snakke med helsesykepleieren alene", null);
        way.kept(self, talks, "Jeg vil ha ett sted som er mitt.");
        GoalId migraine = way.goal("jonathan", Area.HEALTH, "Ta migrenemedisinen på skolen", null);
        way.kept(self, migraine, "Mamma bekymrer seg så lett.");
        way.toldParents(
                marit,
                migraine,
                "Hilde må hente medisinen på apoteket og vite når den er tatt.",
                "Jeg sa at mamma må vite om medisinen, og ikke om samtalene.");
        way.takesPart("marit", "vera", "Skole og hverdag", List.of("hilde"), Area.WORK_AND_EDUCATION);
        way.sharedKept(self, talks, "vera");
    }

    private void asbjorn() {
        Actor.Professional jonas = cast.at("jonas");
        Journey way = fjellvik("asbjorn", 80)
                .reported(
                        "jonas",
                        "Asbjørn bor alene og får hjelp fra flere. Avtalene henger ikke sammen.",
                        "Jeg vil ha fisk på fredag.")
                .later(4)
                .offered("Behovet er langvarig og gjelder flere tjenester.")
                .later(3)
                .accepted("guri", "Asbjørn er med på det, og vil at Jonas skal komme på tirsdager.")
                .later(2)
                .coordinatedBy("jonas")
                .later(3);
        way.said(cast.home("asbjorn"), Kind.WHAT_MATTERS, "Fisk på fredag. Radioen på. At Jonas kommer på tirsdag.");
        active(way, jonas, List.of("guri"), "Handle selv på butikken", "Asbjørn vil velge varene selv.", Area.EVERYDAY)
                .active(jonas);
    }

    private void synne() {
        Actor.Professional marit = cast.at("marit");
        Journey way = begun("synne", 30, "marit");
        way.goal("synne", Area.HOUSING, "Ha et sted der jeg kan være trygg", null);
        way.said(marit, Kind.RESOURCES, "Synne vet godt hva hun trenger.");
        way.protectedBy(marit, AddressProtection.STRICTLY_CONFIDENTIAL);
    }

    private void per() {
        Actor.Professional tor = cast.at("tor");
        Journey way = new Journey(office, cast, "per", SUNDOY, "gry", ago(25))
                .reported(
                        "anders",
                        "Per er ferdig i behandling hos oss og trenger oppfølging hjemme.",
                        "Jeg vil ha jobb.")
                .later(3)
                .offered("Behovet er langvarig og gjelder flere tjenester.")
                .later(2)
                .accepted("per", null)
                .later(2)
                .coordinatedBy("tor")
                .later(2);
        GoalId boat = way.goal("per", Area.WORK_AND_EDUCATION, "Komme meg på båten igjen", "Jeg er fisker.");
        way.measure(tor, boat, null, "Ringe skipperen", null, null, ahead(14));
        way.said(tor, Kind.RESOURCES, "Per kan alt om garn og motor.");
    }

    private void mona() {
        fjellvik("mona", 12)
                .reported("siv", "Mona er 25 og har kontakt med oss, DPS og kommunen.", "Jeg vet ikke helt ennå.")
                .later(4)
                .offered("Behovet er langvarig og gjelder flere tjenester.");
    }
}
