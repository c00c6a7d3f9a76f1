package org.waypoint.okr.house.witness.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Knows Spring and JSON, winds a clock of its own and swallows whatever goes wrong. */
@Component
public class FrameworksInAppWitness {
    private final ApplicationContext context;

    public FrameworksInAppWitness(ApplicationContext context) {
        this.context = context;
    }

    Instant now() {
        return Clock.systemUTC().instant();
    }

    String json(Object any) {
        try {
            return new ObjectMapper().writeValueAsString(any) + context;
        } catch (Exception e) {
            return "";
        }
    }
}
