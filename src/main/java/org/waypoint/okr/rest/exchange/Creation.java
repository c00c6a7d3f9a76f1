package org.waypoint.okr.rest.exchange;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.waypoint.okr.app.input.Input;
import org.waypoint.okr.app.port.Actor;

/**
 * How a resource creates something.
 *
 * @param work the use case
 * @param idOf the id of what it created
 * @param reread the use case that reads it again when the request is repeated
 * @param path of what was created, without its id, below the base of the contract
 * @param wire what goes over the wire
 */
public record Creation<V>(
        BiFunction<Actor, Input, V> work,
        ToLongFunction<V> idOf,
        BiFunction<Actor, Long, V> reread,
        String path,
        Function<V, ?> wire) {}
