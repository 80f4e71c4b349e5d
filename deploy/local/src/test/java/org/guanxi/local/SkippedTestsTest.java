package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkippedTestsTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path root;

    @Test
    void namesWhatJUnitSkippedAndWhy() throws IOException {
        write("shared/target/surefire-reports/TEST-org.a.OneTest.xml", """
                <testsuite name="org.a.OneTest" tests="3"><properties><property name="skip" value="x"/></properties>
                  <testcase name="runs" classname="org.a.OneTest"><system-out>skipped</system-out></testcase>
                  <testcase name="needsDocker" classname="org.a.OneTest"><skipped message="No
                     Docker here"/></testcase>
                  <testcase name="" classname="org.a.OneTest"><skipped/></testcase>
                </testsuite>""");
        write("deploy/local/target/failsafe-reports/TEST-org.a.TwoIT.xml", """
                <testsuite><testcase name="starts" classname="org.a.TwoIT"
                ><skipped message="not on Windows">Aborted</skipped></testcase>
                <testcase name="reads" classname="org.a.TwoIT"><skipped type="org.opentest4j.TestAbortedException"><![CDATA[
                org.opentest4j.TestAbortedException: Assumption failed: no data
                	at org.a.TwoIT.reads(TwoIT.java:7)
                ]]></skipped></testcase></testsuite>""");
        assertThat(named())
                .containsExactlyInAnyOrder(
                        "org.a.OneTest.needsDocker: No Docker here",
                        "org.a.OneTest: no reason given",
                        "org.a.TwoIT.starts: not on Windows",
                        "org.a.TwoIT.reads: Assumption failed: no data");
    }

    @Test
    void namesWhatTheWebAppsRunnersSkipped() throws IOException {
        write("reports/vitest.xml", """
                <testsuites><testsuite><testcase classname="src/app/list.test.tsx" name="list &gt; sorts">
                <skipped/></testcase></testsuite></testsuites>""");
        write("reports/playwright.xml", """
                <testsuites><testsuite><testcase name="signs in" classname="sign-in.spec.ts"><properties>
                <property name="skip" value="no browser"></property></properties><skipped></skipped></testcase>
                </testsuite></testsuites>""");
        assertThat(named())
                .containsExactly(
                        "sign-in.spec.ts › signs in: no browser",
                        "src/app/list.test.tsx › list > sorts: no reason given");
    }

    @Test
    void passesOverReportsOfAnEarlierRun() throws IOException {
        var old = write("shared/target/surefire-reports/TEST-org.a.OldTest.xml", """
                <testsuite><testcase name="gone" classname="org.a.OldTest"><skipped/></testcase></testsuite>""");
        Files.setLastModifiedTime(old, FileTime.from(START.minusSeconds(1)));
        assertThat(named()).isEmpty();
    }

    @Test
    void tellsWhatItCanOfAReportThatWasCutOff() throws IOException {
        write("shared/target/surefire-reports/TEST-org.a.CutTest.xml", """
                <testsuite><testcase name="one" classname="org.a.CutTest"><skipped/></testcase><testcase na""");
        assertThat(named()).containsExactly("org.a.CutTest.one: no reason given");
    }

    private java.util.List<String> named() {
        return new SkippedTests(root, root.resolve("reports"), FileTime.from(START)).named();
    }

    private Path write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }
}
