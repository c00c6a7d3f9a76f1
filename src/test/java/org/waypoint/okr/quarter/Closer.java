package org.waypoint.okr.quarter;

import org.waypoint.okr.browser.Visit;

/** What people do on the pages on which a unit closes its quarter. */
final class Closer {
    private final Hand hand;

    Closer(Hand hand) {
        this.hand = hand;
    }

    /** From the banner of the project's page to the place of an objective. */
    void open(String project, String objective) {
        hand.project(project);
        visit().leave("#okr-closing-open");
        hand.press("//nav[contains(@class, 'okr-closing-stops')]//a[contains(., '" + objective + "')]");
        visit().says("#okr-closing-objective-title", objective);
    }

    /** @param cause why a promise was missed, empty where none was */
    void grade(String grade, String reason, String cause, String change) {
        visit().click("label[for='okr-closing-grade-grade-" + grade.replace('.', '-') + "']");
        say("grade-reason", reason);
        say("grade-cause", cause);
        say("grade-change", change);
        visit().leave("#okr-closing-grade button[type=submit]");
        visit().says(".okr-steps", grade);
    }

    void confirm() {
        visit().leave("#okr-closing-confirm button[type=submit]");
        visit().says(".okr-steps", "agreed");
    }

    void decide(String decision, String why) {
        visit().click("label[for='okr-closing-decision-decision-" + decision + "']");
        say("decision-why", why);
        visit().leave("#okr-closing-decision button[type=submit]");
    }

    /** The last place of the unit's way: what it learned about itself. */
    void openLookBack(String project) {
        hand.project(project);
        visit().leave("#okr-closing-open");
        hand.press("//nav[contains(@class, 'okr-closing-stops')]//a[contains(., 'Looking back')]");
        visit().seen("#okr-retrospective-title");
    }

    /** Writes down what the unit learned about itself. */
    void lookBack(String worked, String didNot, String change) {
        say("retrospective-worked", worked);
        say("retrospective-didNotWork", didNot);
        say("retrospective-weChange", change);
        visit().leave("#okr-closing-retrospective button[type=submit]");
    }

    /** The lead has read it and says a last word. */
    void acknowledge(String lastWord) {
        visit().leave("#okr-closing-acknowledge button[type=submit]");
        say("message-message", lastWord);
        visit().leave("#okr-closing-message button[type=submit]");
    }

    private void say(String field, String text) {
        if (!text.isEmpty()) {
            visit().seen("#okr-closing-" + field).write(text);
        }
    }

    private Visit visit() {
        return hand.visit();
    }
}
