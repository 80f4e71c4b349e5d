package org.guanxi.demo;

import java.util.List;
import org.guanxi.demo.api.Answer;
import org.guanxi.demo.api.Api;

/** The people of the story's company, by the names that they sign in with. */
record Colleagues(List<Answer> people) {

    static Colleagues of(Api api) {
        return new Colleagues(api.all("/api/users"));
    }

    String id(String username) {
        return people.stream()
                .filter(person -> person.get("username").text().equals(username))
                .map(person -> person.get("id").text())
                .findFirst()
                .orElseThrow();
    }
}
