package org.guanxi.shared.problem.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Flaw;
import org.junit.jupiter.api.Test;

class FlawTest {

    @Test
    void pointsIntoTheBody() {
        assertThat(Flaw.pointer("lines[0].amount")).isEqualTo("/lines/0/amount");
        assertThat(Flaw.pointer("externalKeys[0].<list element>")).isEqualTo("/externalKeys/0");
        assertThat(Flaw.pointer("externalKeys[2].<list element>.id")).isEqualTo("/externalKeys/2/id");
        assertThat(Flaw.pointer("")).isEmpty();
    }

    @Test
    void takesWordsThatAreInNoCatalogueAsTheyAre() {
        String words = "it's no match for \"[a-z]{1,40}\"";
        assertThat(new Flaw("/code", words).in(ProblemConfiguration.messageSource()))
                .isEqualTo(new FieldProblem("/code", words));
    }
}
