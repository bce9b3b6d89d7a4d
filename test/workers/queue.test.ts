import type { Database } from '../../store/database.ts'
import { silentLog } from '../../workers/log.ts'
import { databaseQueue, redisQueue } from '../../workers/queue/bullmq.ts'
import { newPglite } from '../contracts/memory.ts'
import { queueContract } from '../contracts/queue.ts'
import { needRedis, type OwnRedis } from '../contracts/redis.ts'

let database: Database | undefined
let redis: OwnRedis | undefined

queueContract('PGlite', async () => {
  database = await newPglite()
  return databaseQueue(database.queuePool, silentLog)
})

queueContract('Redis', async (test) => {
  redis = await needRedis(test)
  return redisQueue(redis.url, silentLog, redis.prefix)
})

after(async () => {
  await database?.close()
  await redis?.drop()
})
