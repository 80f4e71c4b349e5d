package org.guanxi.identity.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guanxi.identity.IdentityTest;
import org.guanxi.identity.installation.Installation;
import org.guanxi.identity.password.Passwords;
import org.guanxi.identity.user.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;

@IdentityTest
class NoDemoPeopleIT {

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Test
    void closesADatabaseThatServedDemonstrations() {
        assertThatThrownBy(() -> lookIn("production")).hasMessageContaining("published demo password");
    }

    @Test
    void leavesADemonstrationOpen() {
        assertThatCode(() -> lookIn("demo")).doesNotThrowAnyException();
    }

    private void lookIn(String profile) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        new NoDemoPeople(new Installation(environment), people, passwords).run(new DefaultApplicationArguments());
    }
}
