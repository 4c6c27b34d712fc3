package no.individuellplan.web.worlds;

import java.util.ArrayList;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;

/** One person, those around them, and what has happened so far. */
final class World {
    final long seed;
    final Place place;
    final Luck luck;
    final Luck moves;
    final Luck roles;
    final List<Close> close = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> diary = new ArrayList<>();
    private Person person;
    private String login;

    World(long seed, Place place) {
        this.seed = seed;
        this.place = place;
        luck = new Luck(seed);
        moves = new Luck(~seed);
        roles = new Luck(seed ^ 0x5DEECE66DL);
    }

    /**
     * Somebody the person knows.
     *
     * @param kind as what they may act for the person; null when they are kin or nothing at all
     */
    record Close(Person person, String login, Representation.Kind kind) {}

    /**
     * Somebody who asks.
     *
     * @param actingFor whom the call says it is for; null for oneself
     */
    record Asker(String login, Actor actor, PersonId actingFor) {}

    void isAbout(Person one, String itsLogin) {
        person = one;
        login = itsLogin;
    }

    Person person() {
        return person;
    }

    PersonId id() {
        return person.id();
    }

    Actor.Citizen self() {
        return new Actor.Citizen(person.id(), person.name());
    }

    /** Those who may act for the person, some day, in the guise of one who does. */
    List<Actor> acting() {
        return close.stream()
                .filter(one -> one.kind() != null)
                .<Actor>map(this::acting)
                .toList();
    }

    private Actor acting(Close one) {
        return new Actor.Representative(one.person().id(), one.person().name(), person.id(), one.kind());
    }

    /** Everybody at the place and everybody around the person, each in every guise they have. */
    List<Asker> askers() {
        List<Asker> all = new ArrayList<>();
        place.workers().forEach(one -> all.add(new Asker(one.login(), one.actor(), null)));
        all.add(new Asker(login, self(), null));
        for (Close one : close) {
            all.add(new Asker(
                    one.login(),
                    new Actor.Citizen(one.person().id(), one.person().name()),
                    null));
            if (one.kind() != null) {
                all.add(new Asker(one.login(), acting(one), person.id()));
            }
        }
        return all;
    }

    void did(String what) {
        done.add(what);
    }

    /** @param how what was done begins with this */
    boolean hasDone(String how) {
        return done.stream().anyMatch(what -> what.startsWith(how));
    }

    void note(String what) {
        diary.add(what);
    }

    /** How to get the same world again. */
    String story() {
        return "-Dip.worlds=1 -Dip.worlds.seed=" + seed + ": " + String.join("; ", diary);
    }
}
