import { readdir } from 'node:fs/promises'
import type { Job } from './job.ts'

export type Jobs = ReadonlyMap<string, Job>

/** Every job under workers/jobs/. A file whose name is not its job's stops the start. */
export async function loadJobs(): Promise<Jobs> {
  const folder = new URL('./jobs/', import.meta.url)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted()
  const jobs = await Promise.all(
    files.map(async (file) => {
      const { default: job } = (await import(new URL(file, folder).href)) as { default?: Job }
      if (job?.name === file.slice(0, -'.ts'.length)) return job
      throw new Error(
        `[jobs] workers/jobs/${file} exports '${job?.name}'. Name the job as its file, export it as default.`,
      )
    }),
  )
  return new Map(jobs.map((job) => [job.name, job]))
}
